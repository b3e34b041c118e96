/** What is due, over HTTP. */
@NullMarked
package fr.parvis.facilitation.task.rest;

import org.jspecify.annotations.NullMarked;
