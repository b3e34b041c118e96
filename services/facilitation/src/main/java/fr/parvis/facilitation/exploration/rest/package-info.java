/** Shows what was explored for a choice and takes what she makes of it. */
@NullMarked
package fr.parvis.facilitation.exploration.rest;

import org.jspecify.annotations.NullMarked;
