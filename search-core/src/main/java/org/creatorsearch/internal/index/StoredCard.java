package org.creatorsearch.internal.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.result.Card;
import org.jspecify.annotations.Nullable;

/**
 * A profile without posts and history as it is kept for hits: a checksum of what follows, the id
 * after its length, and the JSON. Hits are made without parsing it; the checksum finds the damage
 * that a parser would have met.
 *
 * @param id the creator's id
 * @param card the profile
 */
public record StoredCard(String id, Card card) {
  private static final int HEAD = Integer.BYTES + Short.BYTES;

  static BytesRef write(Creator creator) {
    var id = creator.id().getBytes(UTF_8);
    var json = CreatorJson.writeSummary(creator);
    var bytes = new byte[HEAD + id.length + json.length];
    var out = ByteBuffer.wrap(bytes).position(Integer.BYTES);
    out.putShort((short) id.length).put(id).put(json);
    out.putInt(0, checksum(bytes, Integer.BYTES, bytes.length - Integer.BYTES));
    return new BytesRef(bytes);
  }

  static StoredCard read(@Nullable BytesRef stored) throws CorruptIndexException {
    var bytes = StoredProfile.present(stored);
    var in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    if (bytes.length < HEAD
        || in.getInt()
            != checksum(bytes.bytes, bytes.offset + Integer.BYTES, bytes.length - Integer.BYTES)) {
      throw StoredProfile.damaged();
    }
    var length = in.getShort();
    var json = in.position() + length;
    var id = new String(bytes.bytes, in.position(), length, UTF_8);
    return new StoredCard(
        id,
        new Card(
            Arrays.copyOfRange(bytes.bytes, json, bytes.offset + bytes.length),
            CreatorJson::parse));
  }

  private static int checksum(byte[] bytes, int from, int length) {
    var checksum = new CRC32C();
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }
}
