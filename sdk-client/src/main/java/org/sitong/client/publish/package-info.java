/** Building, signing and publishing catalogs: from definitions to a folder of static files. */
@NullMarked
package org.sitong.client.publish;

import org.jspecify.annotations.NullMarked;
