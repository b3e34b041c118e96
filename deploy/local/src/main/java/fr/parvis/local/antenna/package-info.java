/** Loads the invented antenna of the demonstration into the platform that has just come up. */
@NullMarked
package fr.parvis.local.antenna;

import org.jspecify.annotations.NullMarked;
