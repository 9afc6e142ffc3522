/**
 * Base rounds that are developed together, for numbers of points where no single one (see `starters`) has as many rounds.
 * They were found by simulated annealing on the differences that occur more than once; that they are right is easily
 * counted, and a test does.
 *
 * The points, digits to base 36, are copies of the numbers modulo `modulus`, as many as there is room for, and fixed
 * points.
 */
export interface BaseRounds {
  readonly modulus: number;
  /** Developed by adding 1 to every number, round by round. */
  readonly moving: readonly string[];
  /** Rounds that stay the same when 1 is added: groups from which that gives the others. */
  readonly still?: readonly string[];
  /** One round more, in which some meet again: as few as were found, from two of 14 points to eleven of 29 and 31. */
  readonly last?: string;
}

/**
 * By the number of points, with no two together twice but for `last`. There cannot be more rounds of 16, 18, 20, 21, 26
 * and 33 points: the pairs do not suffice. For the others they would suffice for one more, but no such was found.
 */
export const baseRounds: Readonly<Record<number, BaseRounds>> = {
  13: { modulus: 2, moving: ['94a 6b2 087 c531', '275 41b 309 8ac6'] },
  14: {
    modulus: 3,
    moving: ['a72 095 4c18 db36'],
    still: ['678 345 9abc 012d'],
    last: '6dc a40 9283 571b',
  },
  16: { modulus: 3, moving: ['043 de5 9a6 178 f2cb', '61c e92 f74 5b0 38ad'] },
  17: {
    modulus: 1,
    moving: [
      '629 7gb 08d eaf3 541c',
      '5e7 3cb fd9 21a0 486g',
      'ba8 247 c9e gd13 56f0',
      '0ge a6c 493 817f 2bd5',
      '907 835 da4 16be gf2c',
    ],
    last: 'cd7 2e8 316 ag59 4bf0',
  },
  18: { modulus: 4, moving: ['3d4 2ba 51c g60 8h7 e9f', 'd95 6c3 a74 gf8 0b1 2he'] },
  19: {
    modulus: 3,
    moving: ['b2g 70a 3c9 h14 efi 68d5', '3ba c61 0fd 4e2 9i8 gh75'],
    still: ['012 cde ag8 345i'],
    last: '9gd aeh 238 fbc 517 i064',
  },
  20: {
    modulus: 3,
    moving: ['h49 gd0 7if 6a1 jbc8 5e23', '4eg 673 aci j05 2h8d 91bf'],
    still: ['cde 795 012i fghj'],
  },
  21: { modulus: 7, moving: ['5e7 412 jgh cda 0fb 83k 9i6'], still: ['h4b', 'e3b', 'h39'] },
  23: {
    modulus: 4,
    moving: ['d2k 9g3 f1h 450 bja l86c iem7', 'e8d 7a1 l2g 4ch m0b 36fi k95j'],
    last: 'be6 lmk ad5 9c4 78f hjig 2031',
  },
  26: { modulus: 5, moving: ['6ln foi 1kh gcd 2m4 7b5 3pa8 e09j', '3i9 7ka h56 4ec lpg nbo jf2d 08m1'] },
  29: {
    modulus: 3,
    moving: [
      'ok0 lfr 36p an8 49e sim 7jc 52dg 1qhb',
      'aej 1ml fs5 4ib 7kg oph 9c0 32r8 nq6d',
      '53n gjb a24 os1 pdr h6c 07i kfme 9l8q',
    ],
    still: ['bf8 m3q 012 cdes ijkr', '3oi n1e fgh 678s 9abr'],
    last: 'h2m 8f0 6e5 c73 4g1 rbs ojd kpn9 qial',
  },
  31: {
    modulus: 13,
    moving: ['51i qdc tnb 80a 2lm 7rf j4s 6gu hko 9ep3'],
    last: 'nid eju fpk 465 hm3 olg 102 cab 978 qtsr',
  },
  33: {
    modulus: 11,
    moving: ['msg wut 4pa hbq dfc oj6 198 k35 l0n 7rv ei2'],
    still: ['0ep', '3bp', 'n7g', 'cm5', 'lat'],
  },
};
