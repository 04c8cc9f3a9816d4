"""What FastAPI on uvicorn can do: each binary frame is answered by a short text. Prints its address; ends with its input."""

import os
import socket
import sys
import threading

import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

REPLY = '{"type":"partial","text":"the blood pressure is one twenty over eighty"}'

app = FastAPI()


@app.websocket("/")
async def relay(websocket: WebSocket) -> None:
    await websocket.accept()
    try:
        while True:
            await websocket.receive_bytes()
            await websocket.send_text(REPLY)
    except WebSocketDisconnect:
        pass


def end_with_input() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with_input, daemon=True).start()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(2048)
    print(f"listens at http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    config = uvicorn.Config(app, log_level="error", ws_per_message_deflate=False)
    uvicorn.Server(config).run(sockets=[listener])
