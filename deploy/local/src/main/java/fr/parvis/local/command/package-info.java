/** The commands that a newcomer types. */
@NullMarked
package fr.parvis.local.command;

import org.jspecify.annotations.NullMarked;
