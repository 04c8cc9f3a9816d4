import asyncio
import websockets
import json

async def test_connection():
    uri = "ws://localhost:8000/ws/transcribe"
    
    async with websockets.connect(uri) as websocket:
        # Send configuration
        config = {
            "type": "config",
            "config": {
                "language_code": "en-US",
                "sample_rate": 16000,
                "media_encoding": "pcm",
                "specialty": "PRIMARYCARE",
                "type": "DICTATION"
            }
        }
        
        await websocket.send(json.dumps(config))
        
        # Receive response
        response = await websocket.recv()
        print(f"Received: {response}")
        
        # Send stop message
        await websocket.send(json.dumps({"type": "stop"}))

asyncio.run(test_connection())
