/** What was decided at a commission, typed by several at once and valid once she and everybody who was there signed the same text (FAC-66 to FAC-69). */
@NullMarked
package fr.parvis.facilitation.decision;

import org.jspecify.annotations.NullMarked;
