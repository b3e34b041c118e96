/** Drafting, signing and following cooperation protocols. */
@NullMarked
package fr.parvis.cooperation.protocol.rest;

import org.jspecify.annotations.NullMarked;
