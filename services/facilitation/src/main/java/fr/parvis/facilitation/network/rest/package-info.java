/** Lets her and her facilitator write down and read her network. */
@NullMarked
package fr.parvis.facilitation.network.rest;

import org.jspecify.annotations.NullMarked;
