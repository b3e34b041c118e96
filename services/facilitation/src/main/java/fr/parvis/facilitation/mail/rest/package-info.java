/** A facilitator's address for the mail of the morning, over HTTP. */
@NullMarked
package fr.parvis.facilitation.mail.rest;

import org.jspecify.annotations.NullMarked;
