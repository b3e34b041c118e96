/** What can be done with a diagnosis sheet. */
@NullMarked
package fr.parvis.facilitation.sheet.usecase;

import org.jspecify.annotations.NullMarked;
