/** What was kept long enough. */
@NullMarked
package fr.parvis.persons.retention.usecase;

import org.jspecify.annotations.NullMarked;
