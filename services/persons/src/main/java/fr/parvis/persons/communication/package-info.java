/** How she understands and how she says things; whoever writes to her or invites her looks here first. */
@NullMarked
package fr.parvis.persons.communication;

import org.jspecify.annotations.NullMarked;
