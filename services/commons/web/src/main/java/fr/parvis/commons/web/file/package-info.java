/** Files in a database: cut into parts, each encrypted for its place, and sent out so that nothing on the way opens or keeps them. */
@NullMarked
package fr.parvis.commons.web.file;

import org.jspecify.annotations.NullMarked;
