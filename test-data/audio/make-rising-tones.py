"""Makes the audio files of this folder again. Needs Python with numpy, libsndfile (with Opus and Vorbis) and sox.

The encoders of another release give other bytes; the lengths, which the tests prove, stay the same.
"""

import ctypes
import os
import subprocess
import wave

import numpy as np

SFM_WRITE = 0x20
OGG_VORBIS = 0x200060
OGG_OPUS = 0x200064
SET_COMPRESSION_LEVEL = 0x1301
SET_OGG_PAGE_LATENCY_MS = 0x1302


class Info(ctypes.Structure):
    _fields_ = [
        ("frames", ctypes.c_int64),
        ("samplerate", ctypes.c_int),
        ("channels", ctypes.c_int),
        ("format", ctypes.c_int),
        ("sections", ctypes.c_int),
        ("seekable", ctypes.c_int),
    ]


sndfile = ctypes.CDLL("libsndfile.so.1")
sndfile.sf_open.restype = ctypes.c_void_p
sndfile.sf_command.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
sndfile.sf_writef_double.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
sndfile.sf_close.argtypes = [ctypes.c_void_p]


def rising_tone(rate, seconds, phase=0.0):
    t = np.arange(int(rate * seconds)) / rate
    tone = np.sin(2 * np.pi * (200 * t + 2800 / (2 * seconds) * t * t) + phase)
    return 0.5 * tone * (0.55 + 0.45 * np.sin(2 * np.pi * 3.1 * t))


def write_wave(path, samples, rate, channels):
    with wave.open(path, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.round(samples * 32767).astype("<i2").tobytes())


def write_ogg(path, samples, rate, channels, form, page_ms=None):
    info = Info(0, rate, channels, form, 0, 0)
    file = sndfile.sf_open(path.encode(), SFM_WRITE, ctypes.byref(info))
    if form == OGG_OPUS:
        level = ctypes.c_double(0.9)
        sndfile.sf_command(file, SET_COMPRESSION_LEVEL, ctypes.byref(level), 8)
    if page_ms is not None:
        latency = ctypes.c_double(page_ms)
        sndfile.sf_command(file, SET_OGG_PAGE_LATENCY_MS, ctypes.byref(latency), 8)
    samples = np.ascontiguousarray(samples)
    sndfile.sf_writef_double(file, samples.ctypes.data, len(samples))
    sndfile.sf_close(file)


os.chdir(os.path.dirname(os.path.abspath(__file__)))
write_wave("rising-tone-16k-mono.wav", rising_tone(16000, 1.75), 16000, 1)
subprocess.run(["sox", "-D", "rising-tone-16k-mono.wav", "rising-tone-16k-mono.flac"], check=True)

left = rising_tone(44100, 1.37)
stereo = np.stack([left, 0.5 * rising_tone(44100, 1.37, 1.0)], 1)
write_wave("stereo.wav", stereo.ravel(), 44100, 2)
subprocess.run(["sox", "-D", "stereo.wav", "rising-tone-44k1-stereo.flac"], check=True)
os.remove("stereo.wav")
write_ogg("rising-tone-44k1-stereo.ogg", stereo, 44100, 2, OGG_VORBIS)

mono = rising_tone(48000, 1.75)
write_ogg("rising-tone-48k-mono.opus", mono, 48000, 1, OGG_OPUS, page_ms=200)
write_ogg("rising-tone-48k-stereo-short.opus", np.stack([mono, 0.5 * mono], 1)[:9000], 48000, 2, OGG_OPUS)
