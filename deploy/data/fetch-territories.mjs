#!/usr/bin/env node
// Turns the official French territories (npm @etalab/decoupage-administratif) into the compact CSV files of
// src/main/resources/reference. Run it by hand once a year, when INSEE's new list is out, and commit the result:
//
//     node deploy/data/fetch-territories.mjs            # version below
//     node deploy/data/fetch-territories.mjs 7.0.0      # another version
//
// A cell is written as it is, without quoting: none holds a semicolon or a line end, and the script stops if one does.
// The output depends on the package alone, so that two runs give the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@etalab/decoupage-administratif';
const version = process.argv[2] ?? '6.0.0';
const target = join(dirname(fileURLToPath(import.meta.url)), 'src/main/resources/reference');
const work = mkdtempSync(join(tmpdir(), 'territories-'));

const KINDS = {
  'commune-actuelle': 'CURRENT',
  'arrondissement-municipal': 'DISTRICT',
  'commune-deleguee': 'DELEGATED',
  'commune-associee': 'ASSOCIATED',
};

try {
  const archive = execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${version}`], { cwd: work }).toString().trim();
  execFileSync('tar', ['xzf', archive], { cwd: work });
  const read = (name) => JSON.parse(readFileSync(join(work, 'package/data', `${name}.json`), 'utf8'));

  const communes = read('communes');
  const groupings = read('epci');
  const groupingOf = new Map(groupings.flatMap((g) => g.membres.map((m) => [m.code, g.code])));
  const rows = {
    communes: write('communes', 'code;name;kind;parent;departement;postal_codes;population;epci', communes.map((c) => [
      c.code, c.nom, kindOf(c), c.commune ?? c.chefLieu ?? '', c.departement,
      (c.codesPostaux ?? []).join(' '), c.population ?? '', groupingOf.get(c.code) ?? '',
    ])),
    epci: write('epci', 'code;name;kind', groupings.map((g) => [g.code, g.nom, g.type])),
    departements: write('departements', 'code;name;region', read('departements').map((d) => [d.code, d.nom, d.region])),
    regions: write('regions', 'code;name', read('regions').map((r) => [r.code, r.nom])),
  };
  writeFileSync(join(target, 'territories.properties'), provenance(join(work, archive), rows));
  console.log(`territories ${version}:`, rows);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function kindOf(commune) {
  const kind = KINDS[commune.type];
  if (!kind) throw new Error(`${commune.code} is of an unknown type "${commune.type}": name it in KINDS and in CommuneKind.java`);
  return kind;
}

function write(name, header, rows) {
  for (const cell of rows.flat()) {
    if (/[;\r\n]/.test(cell)) throw new Error(`"${cell}" holds a separator of ${name}.csv`);
  }
  rows.sort((a, b) => (a.join(';') < b.join(';') ? -1 : 1));
  writeFileSync(join(target, `${name}.csv`), [header, ...rows.map((r) => r.join(';'))].join('\n') + '\n');
  return rows.length;
}

function provenance(archive, rows) {
  const published = statSync(join(work, 'package/package.json')).mtime.toISOString().slice(0, 10);
  return `# Written by fetch-territories.mjs, not by hand.
source=npm ${PACKAGE}, built by data.gouv.fr from INSEE (Code officiel géographique), DGCL (EPCI) and La Poste (codes postaux)
version=${version}
published=${published}
licence=Licence Ouverte 2.0 (data)
sha512=${createHash('sha512').update(readFileSync(archive)).digest('base64')}
${Object.entries(rows).map(([name, count]) => `rows.${name}=${count}`).join('\n')}
`;
}
