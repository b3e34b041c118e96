/** Keeps signals; how to reach the person is encrypted under a key that goes with her refusal. */
@NullMarked
package fr.parvis.persons.signal.persistence;

import org.jspecify.annotations.NullMarked;
