// src/engine/ci-commands.ts
/**
* The character that has to be broken where a CI would take part of a line for a command: `##vso[` of Azure
* Pipelines, `##[` of GitHub, `##teamcity[` and `##octopus[`, `@@continua[`, `section_start:` of GitLab,
* `travis_fold:`.
*/
const insideLine = /#(?=#)|@(?=@continua\[)|(?<=section)_(?=(?:start|end):)|(?<=travis)_(?=(?:fold|time):)/gi;
/**
* The same at the begin of a line, behind blanks and colours: `::add-mask::` of GitHub, and the headings of
* Buildkite (`--- `, `+++ `, `~~~ `, `^^^ +++`), which fold what follows.
*/
const atStartOfLine = /(?<=^(?:[^\S\n]|\u001b\[[\d;]*m)*)(?::(?=:)|-(?=--)|\+(?=\+\+)|~(?=~~)|\^(?=\^\^))/gm;
export { insideLine as n, atStartOfLine as t };
