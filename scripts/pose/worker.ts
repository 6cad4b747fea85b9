// The pose worker as it is built: the one place that gives it a clock.
import type { PoseReply, PoseRequest } from '@backstride/pose'
import { mediaPipeModels, servePose } from '@backstride/pose/worker'

const scope: {
  onmessage: ((event: MessageEvent<PoseRequest<ImageBitmap>>) => void) | null
  postMessage(reply: PoseReply): void
} = self

const take = servePose<ImageBitmap>({
  nowMs: () => performance.now(),
  models: mediaPipeModels(new URL('.', self.location.href).href),
  tell: reply => scope.postMessage(reply),
})
scope.onmessage = ({ data }) => take(data)
