/** Places and lifts legal holds. */
@NullMarked
package fr.parvis.persons.hold.usecase;

import org.jspecify.annotations.NullMarked;
