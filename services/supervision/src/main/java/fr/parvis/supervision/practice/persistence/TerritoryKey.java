package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.side.Side;

/** A territory's key: the same code may stand on both sides. */
record TerritoryKey(Side side, String code) {}
