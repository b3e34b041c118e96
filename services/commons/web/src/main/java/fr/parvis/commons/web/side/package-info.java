/** Holds a process to its one side: demand, offer or neutral. */
@NullMarked
package fr.parvis.commons.web.side;

import org.jspecify.annotations.NullMarked;
