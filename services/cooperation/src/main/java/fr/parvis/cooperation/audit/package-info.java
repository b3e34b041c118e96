/** Refusals are written down and counted where they happen, for the independence check (IND-53). */
@NullMarked
package fr.parvis.cooperation.audit;

import org.jspecify.annotations.NullMarked;
