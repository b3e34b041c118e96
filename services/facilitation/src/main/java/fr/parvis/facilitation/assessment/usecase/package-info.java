/** Records assessments with her agreement, and asks for it before anything more is done. */
@NullMarked
package fr.parvis.facilitation.assessment.usecase;

import org.jspecify.annotations.NullMarked;
