/** The yearly review of each agreement. */
@NullMarked
package fr.parvis.cooperation.review;

import org.jspecify.annotations.NullMarked;
