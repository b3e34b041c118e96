/** Plays one person's journey through the public APIs of a running platform and says what held. */
@NullMarked
package fr.parvis.local.demo;

import org.jspecify.annotations.NullMarked;
