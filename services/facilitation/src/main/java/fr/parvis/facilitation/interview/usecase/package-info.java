/** What can be done with reception interviews. */
@NullMarked
package fr.parvis.facilitation.interview.usecase;

import org.jspecify.annotations.NullMarked;
