/** What guests are given, as it is asked for. */
@NullMarked
package fr.parvis.facilitation.guestview.rest;

import org.jspecify.annotations.NullMarked;
