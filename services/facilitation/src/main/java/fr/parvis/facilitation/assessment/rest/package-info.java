/** Shows assessments and what is proposed, and takes her decisions on both. */
@NullMarked
package fr.parvis.facilitation.assessment.rest;

import org.jspecify.annotations.NullMarked;
