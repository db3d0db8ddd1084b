package org.creatorsearch.server.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.schema.Schema;

/**
 * Takes profiles in lines and hands them on as an index will keep them: codes in the schema's
 * spelling, texts without the contact data that the library finds. What an importer writes is so
 * held to the rules of the library, which it does not know.
 */
final class NormalProfiles extends OutputStream {
  private final OutputStream out;
  private final Schema schema = Schema.standard();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);

  NormalProfiles(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    var from = offset;
    for (var at = offset; at < offset + length; at++) {
      if (bytes[at] == '\n') {
        line.write(bytes, from, at - from);
        endLine();
        from = at + 1;
      }
    }
    line.write(bytes, from, offset + length - from);
  }

  private void endLine() throws IOException {
    byte[] profile;
    try {
      profile = CreatorJson.write(CreatorJson.read(line.toByteArray(), schema));
    } catch (SearchException e) {
      // A defect of the importer: whoever runs it has done nothing wrong.
      throw new IOException("a profile that no index takes: " + e.getMessage(), e);
    }
    out.write(profile);
    out.write('\n');
    line.reset();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
