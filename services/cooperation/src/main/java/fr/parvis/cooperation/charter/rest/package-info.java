/** Steps of a charter as parties reach them. */
@NullMarked
package fr.parvis.cooperation.charter.rest;

import org.jspecify.annotations.NullMarked;
