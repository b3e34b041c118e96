/** Hands letters to the antenna's mail server, encrypted on the way. */
@NullMarked
package fr.parvis.facilitation.mail.smtp;

import org.jspecify.annotations.NullMarked;
