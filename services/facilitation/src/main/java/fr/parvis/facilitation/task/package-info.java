/** What is due in the cases that run; computed when read. */
@NullMarked
package fr.parvis.facilitation.task;

import org.jspecify.annotations.NullMarked;
