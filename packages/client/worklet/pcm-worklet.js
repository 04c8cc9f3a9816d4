// An AudioWorklet (https://www.w3.org/TR/webaudio/#AudioWorklet) that brings sound to another rate, mixes it to one
// channel, and posts it as 16-bit little-endian PCM, 100 ms at a time. A page serves this file as it is.
/* global AudioWorkletProcessor, registerProcessor, sampleRate */

/** Half the filter's length. */
const halfFilterSeconds = 0.0045;

/** With that length and the window below the low-pass goes from 0 to -80 dB within 565 Hz, all of it below half the rate. */
const halfTransitionHz = 300;

/** Filters between two input samples, where the two rates have no small common multiple. */
const mostPhases = 2048;

/** Kaiser's window: side lobes near -80 dB. J. F. Kaiser, 1974. */
const kaiserBeta = 7.9;

/** Changes the rate with a windowed sinc, whose low-pass lies below half of the lower of the two rates. */
class Resampler {
  constructor(fromHz, toHz) {
    const common = greatestCommonDivisor(fromHz, toHz);
    this.phases = Math.min(toHz / common, mostPhases);
    /** Input samples for each output sample. */
    this.step = fromHz / toHz;
    this.half = Math.ceil(halfFilterSeconds * fromHz);
    const cutoff = (Math.min(fromHz, toHz) / 2 - halfTransitionHz) / fromHz;
    this.filters = Array.from({ length: this.phases }, (_, phase) =>
      windowedSinc(phase / this.phases, this.half, cutoff),
    );
    /** The newest input; the first output is centred on the first input sample. */
    this.input = new Float32Array(this.half * 2 + 4096);
    this.length = this.half;
    /** Where in `input` the next output sample lies. */
    this.at = this.half;
  }

  /** Calls back with each output sample. */
  push(samples, emit) {
    if (this.length + samples.length > this.input.length) this.makeRoom(samples.length);
    this.input.set(samples, this.length);
    this.length += samples.length;
    while (Math.floor(this.at) + this.half < this.length) {
      emit(this.sampleAt(this.at));
      this.at += this.step;
    }
  }

  makeRoom(more) {
    const unused = Math.max(0, Math.floor(this.at) - this.half);
    const kept = this.input.subarray(unused, this.length);
    const input = kept.length + more > this.input.length ? new Float32Array(kept.length + more) : this.input;
    input.set(kept);
    this.input = input;
    this.length -= unused;
    this.at -= unused;
  }

  sampleAt(position) {
    let whole = Math.floor(position);
    let phase = Math.round((position - whole) * this.phases);
    if (phase === this.phases) {
      phase = 0;
      whole += 1;
    }
    const filter = this.filters[phase];
    const begin = whole - this.half + 1;
    let sum = 0;
    for (let tap = 0; tap < filter.length; tap += 1) sum += filter[tap] * (this.input[begin + tap] ?? 0);
    return sum;
  }
}

/** Taps for an output sample that lies `fraction` of a step behind an input sample. They sum to 1: silence stays, and so does loudness. */
function windowedSinc(fraction, half, cutoff) {
  const taps = Array.from({ length: half * 2 }, (_, tap) => {
    const distance = tap - half + 1 - fraction;
    const inWindow = 1 - (distance / half) ** 2;
    if (inWindow <= 0) return 0;
    const angle = 2 * Math.PI * cutoff * distance;
    const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
    return sinc * bessel(kaiserBeta * Math.sqrt(inWindow));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return Float32Array.from(taps, (tap) => tap / sum);
}

/** The modified Bessel function of the first kind, order 0, by its power series. */
function bessel(x) {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= (x / 2 / k) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a, b) {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

class PcmProcessor extends AudioWorkletProcessor {
  constructor({ processorOptions: { targetRateHz } }) {
    super();
    this.resampler = new Resampler(sampleRate, targetRateHz);
    this.frameSamples = Math.round(targetRateHz / 10);
    this.restart();
    this.port.addEventListener('message', () => {
      this.post();
      this.port.postMessage('flushed');
    });
    this.port.start();
  }

  process([channels]) {
    // Without a microphone there are no channels; the node lives on.
    if (channels === undefined || channels.length === 0) return true;
    this.resampler.push(mixed(channels), (sample) => {
      const clipped = Math.max(-1, Math.min(1, sample));
      this.frame.setInt16(this.samples * 2, Math.round(clipped * 32767), true);
      this.samples += 1;
      if (this.samples === this.frameSamples) this.post();
    });
    return true;
  }

  post() {
    if (this.samples === 0) return;
    const { buffer } = this.frame;
    const pcm = this.samples === this.frameSamples ? buffer : buffer.slice(0, this.samples * 2);
    this.port.postMessage(pcm, [pcm]);
    this.restart();
  }

  restart() {
    this.frame = new DataView(new ArrayBuffer(this.frameSamples * 2));
    this.samples = 0;
  }
}

/** The mean of all channels. */
function mixed(channels) {
  if (channels.length === 1) return channels[0];
  return channels[0].map(
    (_, at) => channels.reduce((sum, channel) => sum + channel[at], 0) / channels.length,
  );
}

registerProcessor('clarity-pcm', PcmProcessor);
