/** Takes in the directory cooperation publishes. */
@NullMarked
package fr.parvis.persons.directory.messaging;

import org.jspecify.annotations.NullMarked;
