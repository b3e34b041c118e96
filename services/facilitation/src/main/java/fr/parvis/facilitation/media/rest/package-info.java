/** Lets her bring files, fetch them and take them away. */
@NullMarked
package fr.parvis.facilitation.media.rest;

import org.jspecify.annotations.NullMarked;
