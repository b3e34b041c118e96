/** Shows that a text opens where it may, and nowhere else. */
package fr.parvis.commons.crypto;
