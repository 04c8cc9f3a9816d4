/** espeak-ng's American IPA in the phones of the CMU dictionary. */

/** Longest signs first where one begins another. Stress marks are taken away before. */
const CMU_OF_IPA: ReadonlyMap<string, string> = new Map([
  ['ɑːɹ', 'AA R'], ['ɔːɹ', 'AO R'], ['oːɹ', 'AO R'], ['aɪɚ', 'AY ER'], ['aɪə', 'AY AH'],
  ['ɪɹ', 'IH R'], ['ʊɹ', 'UH R'], ['ɛɹ', 'EH R'], ['iə', 'IY AH'], ['əl', 'AH L'],
  ['tʃ', 'CH'], ['dʒ', 'JH'], ['aɪ', 'AY'], ['aʊ', 'AW'], ['eɪ', 'EY'], ['oʊ', 'OW'], ['ɔɪ', 'OY'],
  ['ɑː', 'AA'], ['ɔː', 'AO'], ['oː', 'AO'], ['iː', 'IY'], ['uː', 'UW'], ['ɜː', 'ER'], ['n̩', 'AH N'],
  ['ɑ', 'AA'], ['æ', 'AE'], ['ə', 'AH'], ['ɐ', 'AH'], ['ʌ', 'AH'], ['ɔ', 'AO'], ['ɛ', 'EH'], ['ɚ', 'ER'],
  ['ɪ', 'IH'], ['ᵻ', 'IH'], ['i', 'IY'], ['ʊ', 'UH'], ['u', 'UW'],
  ['b', 'B'], ['d', 'D'], ['ð', 'DH'], ['f', 'F'], ['ɡ', 'G'], ['h', 'HH'], ['j', 'Y'], ['k', 'K'], ['l', 'L'],
  ['m', 'M'], ['n', 'N'], ['ŋ', 'NG'], ['p', 'P'], ['ɹ', 'R'], ['r', 'R'], ['s', 'S'], ['ʃ', 'SH'], ['t', 'T'],
  ['ɾ', 'T'], ['ʔ', 'T'], ['θ', 'TH'], ['v', 'V'], ['w', 'W'], ['z', 'Z'], ['ʒ', 'ZH'], ['x', 'K'],
]); // prettier-ignore

const VOWELS = new Set('AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW'.split(' '));

/**
 * Phones separated by blanks for one word.
 * @param ipa one word as `espeak-ng -v en-us --ipa` writes it.
 * @throws {Error} naming the sign when it has no CMU phone.
 */
export function cmuPhonesOfIpa(ipa: string): string {
  const signs = ipa.replace(/[ˈˌ_\s‍]/g, '');
  const phones: string[] = [];
  let position = 0;
  while (position < signs.length) {
    const length = [3, 2, 1].find((size) => CMU_OF_IPA.has(signs.slice(position, position + size)));
    if (length === undefined)
      throw new Error(`the IPA sign "${signs[position]}" in "${ipa}" has no CMU phone`);
    for (const phone of (CMU_OF_IPA.get(signs.slice(position, position + length)) ?? '').split(' ')) {
      // espeak writes ʊɹ and ɚ before another ɹ; one R is spoken, and none after ER.
      const before = phones.at(-1);
      if (phone === 'R' && (before === 'R' || before === 'ER')) continue;
      // The CMU dictionary has no short i before a vowel.
      if (before === 'IH' && VOWELS.has(phone)) phones[phones.length - 1] = 'IY';
      phones.push(phone);
    }
    position += length;
  }
  return phones.join(' ');
}
