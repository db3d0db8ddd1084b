package org.creatorsearch.internal.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
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
    var json = json(stored);
    var id = Objects.requireNonNull(stored).offset + HEAD;
    return new StoredCard(
        new String(json.bytes, id, json.offset - id, UTF_8),
        new Card(
            Arrays.copyOfRange(json.bytes, json.offset, json.offset + json.length),
            CreatorJson::parse));
  }

  /** The JSON alone, of which {@code stored} keeps the bytes. */
  static BytesRef json(@Nullable BytesRef stored) throws CorruptIndexException {
    var bytes = StoredProfile.present(stored);
    var in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    if (bytes.length < HEAD
        || in.getInt()
            != checksum(bytes.bytes, bytes.offset + Integer.BYTES, bytes.length - Integer.BYTES)) {
      throw StoredProfile.damaged();
    }
    var head = HEAD + in.getShort();
    return new BytesRef(bytes.bytes, bytes.offset + head, bytes.length - head);
  }

  private static int checksum(byte[] bytes, int from, int length) {
    var checksum = new CRC32C();
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }
}
