/** What the neutral side counts of this service: signals and the yes that followed, and in codes what only this service can say of a person. */
@NullMarked
package fr.parvis.persons.statistics;

import org.jspecify.annotations.NullMarked;
