/** Keeps assessments and proposals under her key. */
@NullMarked
package fr.parvis.facilitation.assessment.persistence;

import org.jspecify.annotations.NullMarked;
