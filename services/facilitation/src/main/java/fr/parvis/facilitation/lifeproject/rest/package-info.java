/** Lets her read her life project, fix it, and come back to earlier versions. */
@NullMarked
package fr.parvis.facilitation.lifeproject.rest;

import org.jspecify.annotations.NullMarked;
