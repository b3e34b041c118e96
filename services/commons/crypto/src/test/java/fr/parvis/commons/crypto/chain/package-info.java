/** Shows that a chain holds as long as nothing was touched, and names what was. */
package fr.parvis.commons.crypto.chain;
