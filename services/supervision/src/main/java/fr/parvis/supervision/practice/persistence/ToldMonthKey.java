package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.side.Side;
import java.time.LocalDate;

/** A month by its first day. */
record ToldMonthKey(Side side, String territory, LocalDate month) {}
