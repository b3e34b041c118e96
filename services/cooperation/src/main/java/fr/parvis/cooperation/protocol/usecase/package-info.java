/** Drafting, writing, signing and ending a cooperation protocol. */
@NullMarked
package fr.parvis.cooperation.protocol.usecase;

import org.jspecify.annotations.NullMarked;
