/** Opens, shows, changes and counts cases. */
@NullMarked
package fr.parvis.facilitation.caseload.usecase;

import org.jspecify.annotations.NullMarked;
