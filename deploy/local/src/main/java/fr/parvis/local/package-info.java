/** Lets a newcomer bring up a whole antenna on one machine with one command. */
@NullMarked
package fr.parvis.local;

import org.jspecify.annotations.NullMarked;
