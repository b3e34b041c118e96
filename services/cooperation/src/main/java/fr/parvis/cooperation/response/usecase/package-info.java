/** Proposing a response, keeping it up to date, and taking in what the person says of it. */
@NullMarked
package fr.parvis.cooperation.response.usecase;

import org.jspecify.annotations.NullMarked;
