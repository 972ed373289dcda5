// Conditions on an event e or another row m of a list, each under its name; statements are composed of those that a
// question sets.

// kinds
e.kind IN $kinds

// forms
e.form IN $forms

// modalities
e.modality IN $modalities

// precisions
e.precision IN $precisions

// places
EXISTS { (e)-[:TOOK_PLACE_WITHIN]->(at) WHERE at.id IN $places }

// actors
EXISTS { (e)<-[:PARTICIPATED_IN]-(part) WHERE part.id IN $actors }

// topics
EXISTS { (e)-[:HAS_TOPIC]->(about) WHERE about.id IN $topics }

// publishers
EXISTS { (e)<-[:REPORTS_ON]-(told) WHERE told.publisher IN $publishers }

// before window, certain
{row}.es < $from{n} AND {row}.le < $from{n}

// before window, possible
{row}.es < $from{n} AND {row}.ee < $from{n}

// after window, certain
{row}.es > $to{n}

// after window, possible
{row}.ls > $to{n}

// during window, certain
{row}.es >= $from{n} AND {row}.le <= $to{n}

// during window, possible
{row}.es <= $to{n} AND {row}.ls >= $from{n} AND {row}.ee <= $to{n} AND {row}.le >= $from{n} AND $from{n} <= $to{n}

// overlaps window, certain
{row}.ls <= $to{n} AND {row}.ee >= $from{n}

// overlaps window, possible
{row}.es <= $to{n} AND {row}.le >= $from{n}

// without a bound
(e.ls = 9223372036854775807 AND e.ee = -9223372036854775808)

// active claim
m.state = 'ACTIVE'

// any publisher
m.publisher IN $publishers

// relation kinds
type(m) IN $kinds

// actor kinds
m.kind IN $kinds

// hit kinds
kind IN $kinds

// certain contact
contact[0] > 0

// contact after
(contact[0] < $certain OR contact[0] = $certain AND (contact[1] < $possible OR contact[1] = $possible AND contact[2] > $with))

// contact before
(contact[0] > $certain OR contact[0] = $certain AND (contact[1] > $possible OR contact[1] = $possible AND contact[2] < $with))
