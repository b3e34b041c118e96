/** Lets her open and close what may be noted about her, and those two write it. */
@NullMarked
package fr.parvis.facilitation.knowledge.rest;

import org.jspecify.annotations.NullMarked;
