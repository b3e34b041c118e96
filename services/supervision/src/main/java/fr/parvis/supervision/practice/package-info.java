/** Monthly practice analysis of each territory: sessions, and what became of each month (SUP-01, SUP-02). */
@NullMarked
package fr.parvis.supervision.practice;

import org.jspecify.annotations.NullMarked;
