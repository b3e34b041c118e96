/** Reviews as parties reach them. */
@NullMarked
package fr.parvis.cooperation.review.rest;

import org.jspecify.annotations.NullMarked;
