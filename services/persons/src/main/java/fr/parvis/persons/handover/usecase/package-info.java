/** Makes, gives out and ends copies for another antenna. */
@NullMarked
package fr.parvis.persons.handover.usecase;

import org.jspecify.annotations.NullMarked;
